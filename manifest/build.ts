// npm run manifest: writes build/dagstart.zip for the bot in MICROSOFT_APP_ID, and the links of SHAREPOINT_HOST.
import { mkdirSync, writeFileSync } from 'node:fs';
import { StartError } from '../src/shared/start-error.ts';
import { appPackage, sampleAppId } from './package.ts';

try {
  const { MICROSOFT_APP_ID, SHAREPOINT_HOST } = process.env;
  const { appId, version, zip, notOffered, linkDomains } = appPackage(MICROSOFT_APP_ID, SHAREPOINT_HOST);
  mkdirSync('build', { recursive: true });
  writeFileSync('build/dagstart.zip', zip);
  console.log(`build/dagstart.zip: version ${version} for bot ${appId}`);
  if (appId === sampleAppId) {
    console.log('This is a SAMPLE: it belongs to no bot. Set MICROSOFT_APP_ID and build again before you upload it.');
  }
  if (linkDomains.length === 0) {
    console.log(
      'Links to SharePoint stay links: set SHAREPOINT_HOST (voorbeeld.sharepoint.com) to have them shown as a card.',
    );
  }
  if (notOffered.length > 0) console.log(`Teams shows ten commands; these are left to help: ${notOffered.join(', ')}`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`No package was made: ${error.message}`);
  process.exitCode = 1;
}
