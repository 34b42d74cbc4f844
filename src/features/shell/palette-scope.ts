// Where does the palette look?
/** The team, the project on screen (none outside projects), and what the person may begin. */
export interface PaletteScope {
  team: string;
  memberId: string;
  project: { number: number; title: string } | null;
  mayCreate: boolean;
}
