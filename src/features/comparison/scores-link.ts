// Where are the scores of one cell?

/** The address of a cell on Scores, with its spread. */
export function scoresLink(base: string, cell: { candidateId: string; criterionId: string }): string {
  return `${base}/scores?cell=${cell.candidateId}.${cell.criterionId}&view=spread`;
}
