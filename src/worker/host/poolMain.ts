import { afterLanguage } from './afterLanguage';

afterLanguage(self, () => import('./startPoolWorker'));
