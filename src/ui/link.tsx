// Where does a press lead?
import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link to another page of ours. It asks nothing of the server before it is pressed: every page here is made for one reader,
 * so what comes ahead would be its address and no more, at the price of one answer a link in sight.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
