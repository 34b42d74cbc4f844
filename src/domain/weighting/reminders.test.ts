// Are reminders due when they should be, and at no other time?
import { expect, it } from "vitest";
import { isOverdue, reminderDue } from "./reminders";

const deadline = new Date("2026-11-24T17:00:00Z");
const before = (minutes: number) => new Date(deadline.getTime() - minutes * 60_000);
const round = (openedAt: Date) => ({ state: "open" as const, openedAt, deadline });

it("is due a day before the deadline, and an hour before it", () => {
  const open = round(before(3 * 24 * 60));
  expect(reminderDue(open, before(24 * 60 + 1))).toBeNull();
  expect(reminderDue(open, before(24 * 60))).toBe("reminder-day");
  expect(reminderDue(open, before(61))).toBe("reminder-day");
  expect(reminderDue(open, before(60))).toBe("reminder-hour");
  expect(reminderDue(open, before(1))).toBe("reminder-hour");
  expect(reminderDue(open, deadline)).toBeNull();
});

it("is none where it would have lain before the opening", () => {
  expect(reminderDue(round(before(24 * 60)), before(23 * 60))).toBeNull();
  expect(reminderDue(round(before(24 * 60)), before(30))).toBe("reminder-hour");
  expect(reminderDue(round(before(60)), before(30))).toBeNull();
});

it("is none for what is closed or has no deadline", () => {
  expect(reminderDue({ ...round(before(4_000)), state: "closed" }, before(30))).toBeNull();
  expect(reminderDue({ ...round(before(4_000)), deadline: null }, before(30))).toBeNull();
});

it("is overdue from the deadline on, while it is open", () => {
  expect(isOverdue(round(before(60)), before(1))).toBe(false);
  expect(isOverdue(round(before(60)), deadline)).toBe(true);
  expect(isOverdue({ state: "closed", deadline }, deadline)).toBe(false);
  expect(isOverdue({ state: "open", deadline: null }, deadline)).toBe(false);
});
