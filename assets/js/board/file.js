// Files: handed to the reader, and checked by the server.

/** Hands a text to the reader as a file. */
export function handOver(name, text, type = "application/json") {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The server says no, in a sentence for the reader. */
export class Refused extends Error {}

/** What the server makes of the text of a storyboard: `{ storyboard, problems }`. Throws `Refused`, or the network's error. */
export async function checked(text, language) {
  const answer = await fetch(`/plenaria/controlla?lang=${language}`, {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: text,
  });
  const told = await answer.json();
  if (!answer.ok) throw new Refused(told.say);
  return told;
}
