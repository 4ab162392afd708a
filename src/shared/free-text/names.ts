export function warmNames(): void {}
export const findName = (text: string): boolean => /\b(?:meneer|mevrouw|dhr\.?|mw\.?) [A-Z]/.test(text);
