// Who may know whom? One rule a sentence; the comment is what the offender reads.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: "[.]test[.]tsx?$" },
  to: { pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    only(
      "domain-is-pure",
      "^src/domain/",
      ["^node_modules/zod/"],
      "domain/ is arithmetic and rules: itself and zod, nothing else.",
    ),
    only(
      "ui-is-portable",
      "^src/ui/",
      ["^node_modules/"],
      "ui/ could ship in another product: no domain, no server, no features.",
    ),
    {
      name: "server-is-sealed",
      severity: "error",
      comment:
        "Outside server/, only app/api, trpc/server, trpc/caller, cli and testing may load server code; the rest may take its types.",
      from: {
        path: "^src/",
        pathNot: [
          "^src/server/",
          "^src/app/api/",
          "^src/cli/",
          "^src/trpc/(server|caller)[.]tsx?$",
          "^src/testing/",
          "[.]test[.]tsx?$",
        ],
      },
      to: { path: "^src/server/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-types-through-one-door",
      severity: "error",
      comment: "The only server type the client may know is AppRouter.",
      from: { path: "^src/(features|ui|trpc|i18n)/", pathNot: "^src/trpc/(server|caller)[.]tsx?$" },
      to: { path: "^src/server/", pathNot: "^src/server/router[.]ts$" },
    },
    {
      name: "server-knows-no-screens",
      severity: "error",
      comment: "server/ never imports React, Next UI, features or ui.",
      from: { path: "^src/server/" },
      to: { path: ["^src/(features|ui|app|trpc)/", "^node_modules/(react|react-dom)/"] },
    },
    {
      name: "rooms-on-a-server-floor-are-strangers",
      severity: "error",
      comment: "server/<room> may not import server/<other-room>; meet in the domain or in the root store.",
      from: { path: "^src/server/([^/]+)/" },
      to: { path: "^src/server/([^/]+)/", pathNot: "^src/server/$1/" },
    },
    {
      name: "features-are-strangers",
      severity: "error",
      comment: "features/<room> may not import features/<other-room>; compose them in app/.",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/([^/]+)/", pathNot: "^src/features/$1/" },
    },
    {
      name: "screens-use-the-client-door",
      severity: "error",
      comment: "Screens talk through trpc/client; trpc/server and trpc/caller are for routes.",
      from: { path: "^src/(features|ui|i18n|domain)/" },
      to: { path: "^src/trpc/(server|caller)[.]tsx?$" },
    },
    {
      name: "nobody-imports-routes",
      severity: "error",
      comment: "app/ is the outermost layer.",
      from: { path: "^src/", pathNot: "^src/app/" },
      to: { path: "^src/app/" },
    },
    {
      name: "prisma-lives-in-stores",
      severity: "error",
      comment:
        "Only server/'s own root files, the rooms' stores and the command line reach the database; routers and everybody else go through them.",
      from: {
        path: "^src/",
        pathNot: ["^src/server/(?!.*router[.]ts$)", "^src/cli/", "^src/testing/", "^src/generated/", "[.]test[.]tsx?$"],
      },
      to: { path: ["^src/server/db[.]ts$", "^src/generated/", "^node_modules/@prisma/"] },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
