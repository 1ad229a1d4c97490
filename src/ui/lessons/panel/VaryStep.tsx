import { lessonPanelText } from '../../../messages/en/lessons';
import { usePageUrl } from '../../app/pageUrl';
import { isViewName } from '../../app/views';
import type { Variation } from '../lesson';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';

/** Things to try; a view that this page does not have is not offered. */
export function VaryStep() {
  const { lesson, controller } = useLesson();
  const address = usePageUrl();
  function follow(variation: Variation) {
    if ('preset' in variation) controller.tryOut(variation.preset, variation.settings);
    else if (isViewName(variation.view)) address.go(variation.view);
  }
  const offered = lesson.vary.filter((each) => 'preset' in each || isViewName(each.view));
  return (
    <>
      <p>{lessonPanelText.pressOne}</p>
      <ul className="lesson-vary">
        {offered.map((variation) => (
          <li key={variation.text}>
            <button type="button" lang={lesson.lang} onClick={() => follow(variation)}>
              <Prose text={variation.text} />
            </button>
          </li>
        ))}
      </ul>
      <p>{lessonPanelText.allYours}</p>
    </>
  );
}
