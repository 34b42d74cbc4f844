// What if a query forgot its team or its project? Statements with those conditions taken out.

/** `"public"."note"."team_id" = $1`, `p.project_id = $2::uuid`: what binds a statement to its team or project. */
const FILTER = /(?:(?:"public"\.)?"?\w+"?\.)?"?\b(?:team_id|project_id)"? = \$\d+(?:::uuid)?/g;

/** Whether a statement is bound to a team or a project by a condition. */
export function isBound(sql: string): boolean {
  return /^\s*(SELECT|UPDATE|DELETE|WITH)/i.test(sql) && sql.search(FILTER) >= 0;
}

/** The statement without that: its conditions hold for every row. */
export function unbound(sql: string): string {
  return sql.replace(FILTER, (condition) => `(${condition} OR true)`);
}
