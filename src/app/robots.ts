// What may a search engine read? The front door and the catalogue; the rest belongs to teams.
import type { MetadataRoute } from "next";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: ["/", "/catalogue"], disallow: ["/t/", "/api/", "/account", "/join/", "/start"] },
  };
}
