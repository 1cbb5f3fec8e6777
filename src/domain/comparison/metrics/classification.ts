import type { Metric } from '../metric.ts';
import { cohenKappa, mcc } from './agreement.ts';
import { averagePrecision } from './average-precision.ts';
import {
  balancedAccuracy,
  f1,
  macroF1,
  macroPrecision,
  macroRecall,
  precision,
  weightedF1,
  weightedPrecision,
} from './class-averages.ts';
import { brierLoss, logLoss } from './losses.ts';
import {
  oneVersusOneMacro,
  oneVersusOneWeighted,
  oneVersusRestMacro,
  oneVersusRestMicro,
  oneVersusRestWeighted,
} from './multiclass-auc.ts';
import { churn, negativeFlipRate, positiveFlipRate } from './pair-rates.ts';
import { accuracy, errorRate, recall, specificity } from './right-answers.ts';
import { rocAuc } from './roc-auc.ts';
import { rowByRow, rowMean } from './row-mean.ts';
import { agreement, badShare, loss, share } from './scale.ts';

const tasks = ['binary', 'multiclass'] as const;
const binary = ['binary'] as const;
const multiclass = ['multiclass'] as const;
const answered = ['binary', 'multiclass', 'generation'] as const;
const ofRatio = { zeroDivision: [0] } as const;
const ofClass = { ofClass: true, ...ofRatio } as const;
const ofAverage = { zeroDivision: [0, 'skip'] } as const;

/** What follows from the predicted class of each row. */
const ofClasses: readonly Metric[] = [
  { name: 'accuracy', tasks, ...share, ...accuracy },
  { name: 'error-rate', tasks, ...badShare, ...errorRate },
  { name: 'precision', tasks, ...share, ...ofClass, ...precision },
  { name: 'recall', tasks, ...share, ...ofClass, ...recall },
  { name: 'specificity', tasks, ...share, ...ofClass, ...specificity },
  { name: 'f1', tasks, ...share, ...ofClass, ...f1 },
  { name: 'f1-macro', tasks, ...share, ...ofAverage, ...macroF1 },
  // Counts pooled over the classes, and recalls weighted by them, are the share of right answers.
  { name: 'f1-micro', tasks, ...share, ...accuracy },
  { name: 'f1-weighted', tasks, ...share, ...ofAverage, ...weightedF1 },
  { name: 'precision-macro', tasks, ...share, ...ofAverage, ...macroPrecision },
  { name: 'precision-micro', tasks, ...share, ...accuracy },
  { name: 'precision-weighted', tasks, ...share, ...ofAverage, ...weightedPrecision },
  { name: 'recall-macro', tasks, ...share, ...ofAverage, ...macroRecall },
  { name: 'recall-micro', tasks, ...share, ...accuracy },
  { name: 'recall-weighted', tasks, ...share, ...accuracy },
  { name: 'balanced-accuracy', tasks, ...share, ...balancedAccuracy },
  { name: 'mcc', tasks, ...agreement, ...ofRatio, ...mcc },
  { name: 'cohen-kappa', tasks, ...agreement, ...ofRatio, ...cohenKappa },
];

/** What follows from scores and probabilities. */
const ofScores: readonly Metric[] = [
  { name: 'roc-auc', tasks: binary, ...share, ...rocAuc },
  { name: 'roc-auc-ovr-macro', tasks: multiclass, ...share, ...oneVersusRestMacro },
  { name: 'roc-auc-ovr-micro', tasks: multiclass, ...share, ...oneVersusRestMicro },
  { name: 'roc-auc-ovr-weighted', tasks: multiclass, ...share, ...oneVersusRestWeighted },
  { name: 'roc-auc-ovo-macro', tasks: multiclass, ...share, ...oneVersusOneMacro },
  { name: 'roc-auc-ovo-weighted', tasks: multiclass, ...share, ...oneVersusOneWeighted },
  { name: 'average-precision', tasks: binary, ...share, ...averagePrecision },
  { name: 'log-loss', tasks, ...loss, ...rowMean({ direction: -1, of: rowByRow(logLoss) }) },
  {
    name: 'brier',
    tasks,
    ...loss,
    largest: 2,
    ...rowMean({ direction: -1, of: rowByRow(brierLoss) }),
  },
];

/** What both models have together. */
const ofPairs: readonly Metric[] = [
  { name: 'negative-flip-rate', tasks: answered, ...badShare, ...negativeFlipRate },
  { name: 'positive-flip-rate', tasks: answered, ...share, ...positiveFlipRate },
  { name: 'churn', tasks, ...badShare, ...churn },
];

export const classificationMetrics: readonly Metric[] = [...ofClasses, ...ofScores, ...ofPairs];
