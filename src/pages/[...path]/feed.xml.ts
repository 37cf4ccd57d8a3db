import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { atomFeed, type FeedTopic, feedTopics } from "../../formats/feeds.ts";

/** Of the whole archive, and of each state, topic and publisher. */
export function getStaticPaths() {
  return feedTopics(archive, urls).map(({ path, about }) => ({ params: { path }, props: { about } }));
}

export const GET: APIRoute<{ about: FeedTopic | undefined }> = ({ props }) =>
  new Response(atomFeed(archive, urls, props.about));
