// What does a person see where there is nothing?
import { BrandMark } from "@/ui/brand-mark";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";

export const metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-[720px] px-4 py-12 md:px-8">
      <BrandMark name="Steelyard" />
      <div className="mt-16">
        <EmptyState
          titleAs="h1"
          title="Nothing on the scales here"
          text="There is no such page, or it isn’t yours to see. Ask whoever sent you the link, or start from your projects."
          action={
            <ButtonLink href="/" variant="primary">
              Go to my projects
            </ButtonLink>
          }
        />
      </div>
    </main>
  );
}
