// Which calls go through while a project is framed?
import { at, type Samples } from "./sample";

const framing = { question: "Which one?", context: "" };
const settings = { deadline: null, quorum: null, named: true, weightMethod: "swing" };
const criterion = { name: "Hiring", definition: "", direction: "more", scale: { kind: "rated", anchors: [] } };
const about = (id: string) => ({ subject: { kind: "criterion", id }, body: "And at night?" });

export const samplesOfProjects: Samples = {
  "project.shell": { step: "framing" },
  "project.people": { step: "framing" },
  "project.peoplePage": { step: "framing" },
  "project.participants": { step: "framing" },
  "project.framing": { step: "framing" },
  "presence.here": { step: "framing", input: () => ({ state: "active", place: "framing" }) },
  "project.frame": {
    step: "framing",
    input: async (site, { world }) => {
      const was = await world.leader.api.project.framing(at(site));
      return { ...framing, title: "Reworded", was };
    },
  },
  "project.set": { step: "framing", input: () => ({ ...settings, quorum: 2, was: settings }) },
  "project.choose": { step: "framing", input: ({ people }) => ({ participants: [people.peer] }) },
  "project.assign": { step: "framing", input: ({ people }) => ({ memberId: people.peer }) },
  "project.archive": { step: "framing", input: () => ({ archived: true }) },
  "project.delete": { step: "framing" },
  "criteria.board": { step: "framing" },
  "criteria.propose": { step: "framing", input: () => criterion },
  "criteria.adopt": {
    step: "framing",
    input: async (_, { world }) => {
      const [template] = await world.leader.api.catalogue.templates({});
      return { templateId: template?.id ?? "" };
    },
  },
  "criteria.edit": { step: "framing", input: (site) => ({ ...criterion, id: site.criterion, version: 1 }) },
  "criteria.move": { step: "framing", input: (site) => ({ id: site.criterion, state: "parked", reason: "Later" }) },
  "criteria.shift": { step: "framing", input: (site) => ({ id: site.criterion, way: "down" }) },
  "criteria.merge": { step: "framing", input: ({ criteria: [id, intoId] }) => ({ id, intoId }) },
  "criteria.keepApart": { step: "framing", input: ({ criteria: [id, otherId] }) => ({ id, otherId }) },
  "criteria.support": { step: "framing", input: (site) => ({ id: site.criterion, supported: true }) },
  "criteria.lock": { step: "framing" },
  "criteria.unlock": { step: "voting", input: () => ({ reason: "We forgot one" }) },
  "candidates.board": { step: "framing" },
  "candidates.name": {
    step: "framing",
    input: () => ({ candidates: [{ name: "Fourth", description: "", stackId: null }] }),
  },
  "candidates.edit": {
    step: "framing",
    input: (site) => ({ id: site.candidate, version: 1, name: "Renamed", description: "" }),
  },
  "candidates.withdraw": { step: "framing", input: (site) => ({ id: site.candidate, reason: "Too dear" }) },
  "candidates.restore": {
    step: "framing",
    before: (site, { world }) =>
      world.leader.api.candidates.withdraw({ ...at(site), id: site.candidate, reason: "Dear" }),
    input: (site) => ({ id: site.candidate }),
  },
  "candidates.judge": {
    step: "framing",
    input: (site) => ({ candidateId: site.candidate, criterionId: site.must, verdict: "fails", reason: "Closed" }),
  },
  "candidates.override": {
    step: "framing",
    before: (site, { world }) =>
      world.leader.api.candidates.judge({
        ...{ ...at(site), candidateId: site.candidate, criterionId: site.must },
        ...{ verdict: "fails", reason: "Closed" },
      }),
    input: (site) => ({ candidateId: site.candidate, criterionId: site.must, reason: "Only for now" }),
  },
  "discussion.notes": { step: "framing", input: (site) => ({ subject: { kind: "criterion", id: site.criterion } }) },
  "discussion.write": { step: "framing", input: (site) => about(site.criterion) },
  "discussion.edit": {
    step: "framing",
    input: (site) => ({ id: site.note, body: "Rather" }),
    theirs: { input: (site) => ({ id: site.leadsNote, body: "Rather" }), status: 403 },
  },
  "discussion.remove": {
    step: "framing",
    input: (site) => ({ id: site.note }),
    theirs: { input: (site) => ({ id: site.leadsNote }), status: 403 },
  },
  "discussion.restore": {
    step: "framing",
    before: (site, { world }) => world.actor.api.discussion.remove({ ...at(site), id: site.note }),
    input: (site) => ({ id: site.note }),
    theirs: { input: (site) => ({ id: site.leadsNote }), status: 403 },
  },
  "discussion.hide": { step: "framing", input: (site) => ({ id: site.note, hidden: true }) },
  "evidence.counts": { step: "framing" },
  "evidence.ofCell": {
    step: "framing",
    input: (site) => ({ candidateId: site.candidate, criterionId: site.criterion }),
  },
  "evidence.add": {
    step: "framing",
    input: (site) => ({
      ...{ candidateId: site.candidate, criterionId: site.criterion },
      evidence: { kind: "note", body: "We ran it", stance: "against", strength: "weak" },
    }),
  },
  "evidence.remove": {
    step: "framing",
    input: (site) => ({ evidenceId: site.piece }),
    theirs: { input: (site) => ({ evidenceId: site.leadsPiece }), status: 403 },
  },
  "evidence.restore": {
    step: "framing",
    before: (site, { world }) => world.actor.api.evidence.remove({ ...at(site), evidenceId: site.piece }),
    input: (site) => ({ evidenceId: site.piece }),
    theirs: { input: (site) => ({ evidenceId: site.leadsPiece }), status: 403 },
  },
  "trail.timeline": { step: "framing" },
  "trail.size": { step: "framing" },
};
