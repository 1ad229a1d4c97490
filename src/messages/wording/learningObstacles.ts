import type { LearningObstacle, LearningObstacles } from '../../run/phase/learningObstacle';
import { runStatusText } from '../en/runStatus';
import { plainNumber } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';

const OBSTACLES: TextsOf<LearningObstacles> = {
  'symmetric-network': () => runStatusText.obstacles.symmetricNetwork,
  'strong-decay': ({ weightDecay }) =>
    runStatusText.obstacles.strongDecay({ decay: plainNumber(weightDecay) }),
  'random-labels': () => runStatusText.obstacles.randomLabels,
};

/** Why a run has not learned its task, and would not with more steps. */
export const learningObstacleText = (obstacle: LearningObstacle): string =>
  codedText<LearningObstacles>(OBSTACLES, obstacle);
