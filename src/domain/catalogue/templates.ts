// Which templates can a project start from?
import { backendStack } from "./templates/backend-stack";
import { realtimeBackend } from "./templates/realtime-backend";
import { serverlessPlatform } from "./templates/serverless-platform";
import { serviceLanguage } from "./templates/service-language";

/** Every template, the most common first. A blank project needs none. */
export const templates = [backendStack, realtimeBackend, serviceLanguage, serverlessPlatform] as const;

/** The template with this id, or nothing. */
export function templateById(id: string) {
  return templates.find((template) => template.id === id);
}
