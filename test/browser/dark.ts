// The playground only has a light theme. These are the colours of Teams' dark one: for its cards those of the published
// host configuration (microsoft-teams-dark.json of the Adaptive Cards designer), for the rest Fluent's dark tokens.

const onDark = {
  default: { default: '#ffffff', subtle: '#bfffffff' },
  dark: { default: '#201f1f', subtle: '#2d2c2c' },
  light: { default: '#ffffff', subtle: '#bfffffff' },
  accent: { default: '#a6a7dc', subtle: '#8b8cc7' },
  good: { default: '#92c353', subtle: '#e592c353' },
  warning: { default: '#f8d22a', subtle: '#e5f8d22a' },
  attention: { default: '#d74654', subtle: '#e5d74654' },
};
/** The coloured containers stay light, with dark words on them. */
const onLight = { ...onDark, default: onDark.dark };

const containerStyles = {
  default: { backgroundColor: '#2d2c2c', borderColor: '#cccccc', foregroundColors: onDark },
  emphasis: { backgroundColor: '#292828', borderColor: '#666666', foregroundColors: onDark },
  accent: { backgroundColor: '#c7def9', borderColor: '#62a8f7', foregroundColors: onLight },
  good: { backgroundColor: '#ccffcc', borderColor: '#69e569', foregroundColors: onLight },
  attention: { backgroundColor: '#ffc5b2', borderColor: '#ff764c', foregroundColors: onLight },
  warning: { backgroundColor: '#ffe2b2', borderColor: '#ffbc51', foregroundColors: onLight },
};

/** The playground's script with the dark host configuration for cards in place of its light one. */
export function withDarkCards(script: string): string {
  const light = /"containerStyles":\{"default":\{"foregroundColors".*?\}\}\}\}(?=,"actions":\{"maxActions")/;
  if (!light.test(script)) throw new Error('The playground keeps its card colours somewhere else now: see dark.ts.');
  return script.replace(light, `"containerStyles":${JSON.stringify(containerStyles)}`);
}

const tokens: Record<string, string> = {
  colorNeutralForeground1: '#ffffff',
  colorNeutralForeground1Hover: '#ffffff',
  colorNeutralForeground1Pressed: '#ffffff',
  colorNeutralForeground1Selected: '#ffffff',
  colorNeutralForeground2: '#d6d6d6',
  colorNeutralForeground2Hover: '#ffffff',
  colorNeutralForeground2Pressed: '#ffffff',
  colorNeutralForeground2Selected: '#ffffff',
  colorNeutralForeground3: '#adadad',
  colorNeutralForeground3Hover: '#d6d6d6',
  colorNeutralForeground4: '#999999',
  colorNeutralForegroundDisabled: '#5c5c5c',
  colorNeutralBackground1: '#292929',
  colorNeutralBackground1Hover: '#3d3d3d',
  colorNeutralBackground1Pressed: '#1f1f1f',
  colorNeutralBackground1Selected: '#383838',
  colorNeutralBackground2: '#1f1f1f',
  colorNeutralBackground2Hover: '#333333',
  colorNeutralBackground3: '#141414',
  colorNeutralBackground3Hover: '#292929',
  colorNeutralBackground4: '#1a1a1a',
  colorNeutralBackground5: '#141414',
  colorNeutralBackground6: '#333333',
  colorNeutralStroke1: '#666666',
  colorNeutralStroke1Hover: '#757575',
  colorNeutralStroke1Pressed: '#6b6b6b',
  colorNeutralStroke2: '#525252',
  colorNeutralStroke3: '#3d3d3d',
  colorNeutralStrokeAccessible: '#adadad',
  colorNeutralStrokeAccessibleHover: '#bdbdbd',
  colorSubtleBackgroundHover: '#383838',
  colorSubtleBackgroundPressed: '#2e2e2e',
  colorSubtleBackgroundSelected: '#333333',
  colorBrandBackground: '#4f52b2',
  colorBrandBackgroundHover: '#5b5fc7',
  colorBrandBackground2: '#2f2f4a',
  colorBrandForeground1: '#7f85f5',
  colorBrandForeground2: '#9299f7',
  colorBrandForegroundLink: '#7f85f5',
  colorCompoundBrandForeground1: '#7f85f5',
  colorCompoundBrandForeground1Hover: '#9299f7',
  colorCompoundBrandBackground: '#7f85f5',
  colorCompoundBrandBackgroundHover: '#9299f7',
  colorCompoundBrandStroke: '#7f85f5',
  colorPaletteRedBackground1: '#3f1011',
  colorPaletteRedForeground1: '#e37d80',
};

export const darkStyle = `
  body, .ui-provider { background: #1f1f1f; color: #ffffff; }
  [role=treeitem] { background: transparent; color: #ffffff; }
  [role=treeitem]:hover { background: #333333; }
  .fui-FluentProvider { ${Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value} !important;`)
    .join(' ')} }
`;
