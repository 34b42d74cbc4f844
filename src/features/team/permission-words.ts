// What does a permission let someone do, in words?
import type { Permission } from "@/domain/access/policy";

/** Grouped as the settings show them. */
export const permissionGroups: { title: string; permissions: Partial<Record<Permission, string>> }[] = [
  {
    title: "Team",
    permissions: {
      "team.read": "See who is in the team",
      "team.invite": "Invite people, take invitations back",
      "team.set-role": "Change roles",
      "team.remove-member": "Remove people",
      "team.see-emails": "See addresses",
      "team.update": "Rename the team",
      "trail.read-team": "Read the team's trail",
      "trail.export-team": "Take the team's trail along",
      "team.delete": "Delete the team",
    },
  },
  {
    title: "Projects",
    permissions: {
      "project.read": "Read a project",
      "project.create": "Start a project",
      "project.update": "Change its question, context and deadline",
      "project.set-participants": "Choose who takes part",
      "project.assign-facilitator": "Assign its facilitator",
      "project.archive": "Archive it",
      "project.delete": "Delete it",
    },
  },
  {
    title: "On the way to a decision",
    permissions: {
      "criteria.write": "Propose and edit criteria",
      "criteria.lock": "Lock the criteria",
      "candidates.write": "Name candidates, judge must-haves",
      "candidates.withdraw": "Withdraw a candidate",
      "discussion.write": "Discuss",
      "discussion.moderate": "Hide a note",
      "weighting.vote": "Cast a ballot of their own",
      "weighting.open": "Open, close, reveal and void rounds",
      "weighting.accept": "Accept the weights",
      "weighting.who-voted": "See who has voted (never what)",
      "scores.set-own": "Give scores of their own",
      "scores.measure": "Enter measured values",
      "scores.lock": "Lock the scores",
    },
  },
  {
    title: "Decision and record",
    permissions: {
      "comparison.read": "Compare",
      "scenarios.write": "Save a scenario for all",
      "record.draft": "Write the decision",
      "record.sign": "Sign it off",
      "record.seal": "Seal it",
      "record.supersede": "Supersede it",
      "record.reassess": "Look at it again",
      "record.read": "Read and export records",
    },
  },
];
