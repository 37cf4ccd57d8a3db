#!/bin/sh
# Copies dist/ to storage that speaks S3: what is new first, the pages then, and what is old last, so that no reader meets a page whose files are not there yet.
# BUCKET names the bucket; a host that is not Amazon's is named by --endpoint-url in AWS_OPTIONS. Behind it belongs a CDN with cloudfront.js, /404.html with code 404 as its answer to 403
# and 404, and a policy of response headers with those of dist/_headers.
set -eu
: "${BUCKET:?names the bucket}"
kept="public, max-age=31536000, immutable"
copy() { aws ${AWS_OPTIONS:-} s3 sync dist "s3://$BUCKET" "$@"; }
for folder in _astro faces pagefind/filter pagefind/fragment pagefind/index; do
  aws ${AWS_OPTIONS:-} s3 sync "dist/$folder" "s3://$BUCKET/$folder" --cache-control "$kept"
done
others="--exclude _astro/* --exclude faces/* --exclude pagefind/filter/* --exclude pagefind/fragment/* --exclude pagefind/index/*"
# What ends otherwise than storage knows.
copy --exclude "*" --include "*.bib" --content-type "application/x-bibtex; charset=utf-8" --cache-control no-cache
copy --exclude "*" --include "*.ris" --content-type "application/x-research-info-systems; charset=utf-8" --cache-control no-cache
copy --exclude "*" --include "*.csl.json" --content-type application/vnd.citationstyles.csl+json --cache-control no-cache
copy --exclude "*" --include "*.linkset.json" --content-type application/linkset+json --cache-control no-cache
copy --exclude "*" --include "*feed.xml" --content-type application/atom+xml --cache-control no-cache
copy --exclude "*" --include "*feed.json" --content-type application/feed+json --cache-control no-cache
copy $others --cache-control no-cache
copy --delete --cache-control no-cache
