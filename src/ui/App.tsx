import { Charts } from './charts/Charts';
import { ControlPanel } from './controls/ControlPanel';
import { Header } from './Header';
import { Notices } from './Notices';
import { RunBand } from './RunBand';

/** The whole page: what it is, what is happening, what one can set, what one sees. */
export function App() {
  return (
    <div className="page">
      <Header />
      <main>
        <RunBand />
        <Notices />
        <div className="bench">
          <ControlPanel />
          <Charts />
        </div>
      </main>
    </div>
  );
}
