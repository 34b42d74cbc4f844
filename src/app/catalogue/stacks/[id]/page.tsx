// Who says what about this stack?
import { notFound } from "next/navigation";
import { stackPage } from "@/domain/catalogue/stack-page";
import { AddToProject } from "@/features/catalogue/add-to-project";
import { StackScreen } from "@/features/catalogue/stack-screen";
import { Frame, reader } from "../../frame";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props) => ({ title: stackPage((await params).id)?.stack.name });

export default async function StackRoute({ params }: Props) {
  const page = stackPage((await params).id) ?? notFound();
  return (
    <Frame crumb={page.stack.name}>
      <StackScreen
        page={page}
        action={
          <AddToProject stack={{ id: page.stack.id, name: page.stack.name }} isSignedIn={(await reader()) !== null} />
        }
      />
    </Frame>
  );
}
