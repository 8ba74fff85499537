// Reads forms from standard input as servers on Node do, and prints the file name that each library tells.
// Run by test_wire_names.py; see there for the protocol.
const busboy = require("busboy");

function byBusboy(contentType, body) {
  return new Promise((resolve) => {
    let name = null;
    try {
      // As multer and others set it. With the default, latin1, names of browsers are garbled as well.
      const form = busboy({ headers: { "content-type": contentType }, defParamCharset: "utf8" });
      form.on("file", (field, stream, info) => {
        if (field === "file") name = info.filename;
        stream.resume();
      });
      form.on("error", () => resolve(null));
      form.on("close", () => resolve(name));
      form.end(body);
    } catch (error) {
      resolve(null);
    }
  });
}

// The web's own form data, as in Next.js, Hono, Deno and Bun.
async function byNode(contentType, body) {
  try {
    const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
    return form.get("file").name;
  } catch (error) {
    return null;
  }
}

const pieces = [];
process.stdin.on("data", (piece) => pieces.push(piece));
process.stdin.on("end", async () => {
  const told = { busboy: [], "Node's form data": [] };
  for (const [contentType, encoded] of JSON.parse(Buffer.concat(pieces).toString())) {
    const body = Buffer.from(encoded, "base64");
    told.busboy.push(await byBusboy(contentType, body));
    told["Node's form data"].push(await byNode(contentType, body));
  }
  console.log(JSON.stringify(told));
});
