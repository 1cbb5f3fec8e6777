import type { Place } from '../html/place.ts';
import type { Chart } from './chart.ts';
import { renderConfusion } from './confusion.ts';
import { renderFlips } from './flips.ts';
import { renderHistograms } from './histograms.ts';
import { renderHistory } from './history.ts';
import { renderIntervals, renderSlices } from './intervals.ts';
import { renderRanking } from './ranking.ts';
import { renderReliability } from './reliability.ts';
import { renderResources } from './resources.ts';
import { renderScores } from './scores.ts';
import { renderTraining } from './training.ts';

/** A chart as HTML with the table of its numbers; one without data is left out. */
export function renderChart(chart: Chart, place: Place): readonly string[] {
  switch (chart.kind) {
    case 'intervals':
      return renderIntervals(chart.rows, place);
    case 'slices':
      return renderSlices(chart, place);
    case 'flips':
      return renderFlips(chart.rows, place);
    case 'ranking':
      return renderRanking(chart.ranking, place);
    case 'reliability':
      return renderReliability(chart.bins, place);
    case 'confusion':
      return renderConfusion(chart.confusion, place);
    case 'scores':
      return renderScores(chart, place);
    case 'histograms':
      return renderHistograms(chart.of, place);
    case 'training':
      return renderTraining(chart.series, place);
    case 'resources':
      return renderResources(chart.series, place);
    case 'history':
      return renderHistory(chart.history, place);
  }
}
