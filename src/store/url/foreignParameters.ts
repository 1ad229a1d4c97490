import { FIELD_PATHS } from '../../run/config/fields';

/**
 * Names that others append to links. Trackers: Matomo, Adobe, HubSpot and Eloqua by their prefixes, click ids by their ending,
 * the rest one by one. Learning platforms: Moodle, Canvas, Blackboard, D2L, and LTI, whose names have underscores. Mail
 * programs and search engines: mostly short names.
 */
const FOREIGN = [
  /cl(?:ic)?k?_?id$/i,
  /^(?:hs|elq|trk|wd|ec|li|pk|mtm|dm|ml|sc|at)[A-Z_]/,
  /^(?:amp|app|authuser|awc|campaign|cb|cid|cmid|cmp|cmpid|cn|context|course|courseid|cvid|data|dclid|embedded|epik)$/i,
  /^(?:feature|forceview|form|from|gbraid|gclsrc|hl|id|iframe|igsh|igshid|iss|medium|messageid|mbid|mkevt|mode|nav|ncid)$/i,
  /^(?:newsletter|nocache|oc|ocid|origin|ou|partner|pli|r|redirect|ref|referer|referrer|reserved|roles|rnd|s|sa|sdata|section)$/i,
  /^(?:sesskey|share|shared|sharer|si|sid|source|sourceid|spm|scm|src|srsltid|state|subid|t|tab|target|tenantid|term|time)$/i,
  /^(?:timestamp|token|trk|ts|u|uid|usg|usp|v|ved|via|wbraid|web|x)$/i,
] as const;

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The last words of all settings, as somebody may write them without the dots. */
const OWN_WORDS = new Set(
  FIELD_PATHS.flatMap((path) => [path, path.split('.').at(-1) as string]).map(letters),
);

/**
 * A parameter of the page's address that is none of the lab's: whoever passed the link on has added it, and it asks for
 * nothing. What looks like a setting is not foreign, though there be none of that name: its writer wants to know.
 */
export const isForeignParameter = (key: string): boolean =>
  !key.includes('.') &&
  !OWN_WORDS.has(letters(key)) &&
  (/[_[\]:-]/.test(key) || FOREIGN.some((pattern) => pattern.test(key)));
