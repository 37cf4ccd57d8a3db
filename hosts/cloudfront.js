// For viewer requests of a CloudFront distribution, or of another CDN before storage that knows exact names only.
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith("/")) request.uri += "index.html";
  else if (!request.uri.split("/").pop().includes("."))
    return { statusCode: 301, headers: { location: { value: request.uri + "/" } } };
  return request;
}
