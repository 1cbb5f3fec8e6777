import type { Metric } from '../metric.ts';
import { expectedCalibrationError, maximumCalibrationError } from './calibration-error.ts';
import { calibrationIntercept, calibrationSlope } from './calibration-line.ts';
import { badShare, unscaled } from './scale.ts';

const tasks = ['binary', 'multiclass'] as const;
const binary = ['binary'] as const;

/** Binned errors are biased upwards, and differently for each model, so that no change can be shown. */
const onlyLevels: NonNullable<Metric['refuses']> = {
  operators: ['no-worse', 'better'],
  why: 'A binned calibration error is biased upwards, differently for each model, so that a change of it cannot be shown. Ask for brier or log-loss instead, or use at-most.',
};

/** Too much is as wrong as too little. */
const onlyRange: NonNullable<Metric['refuses']> = {
  operators: ['no-worse', 'better', 'not-more-than', 'point'],
  why: 'Neither more nor less of it is better. Use at-least and at-most.',
};

export const calibrationMetrics: readonly Metric[] = [
  { name: 'ece', tasks, ...badShare, refuses: onlyLevels, ...expectedCalibrationError },
  { name: 'mce', tasks, ...badShare, refuses: onlyLevels, ...maximumCalibrationError },
  {
    name: 'calibration-slope',
    tasks: binary,
    ...unscaled,
    refuses: onlyRange,
    ...calibrationSlope,
  },
  {
    name: 'calibration-intercept',
    tasks: binary,
    ...unscaled,
    refuses: onlyRange,
    ...calibrationIntercept,
  },
];
