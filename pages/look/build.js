// Builds the look once: one stylesheet, four font files and their licences, into the jar's static folder.
import { compile } from "sass";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const out = join(here, "../src/main/resources/static");
const type = join(modules, "@fontsource/atkinson-hyperlegible-next");

const { css } = compile(join(here, "scss/hearth.scss"), {
  style: "compressed",
  loadPaths: [here, modules],
  quietDeps: true,
  silenceDeprecations: ["import"],
});

// One rule a line keeps the committed file reviewable.
const readable = css.replace(/^\uFEFF/, "").replaceAll("}", "}\n").replace(/\n+/g, "\n");

mkdirSync(join(out, "fonts"), { recursive: true });
mkdirSync(join(out, "licences"), { recursive: true });
writeFileSync(join(out, "hearth.css"), readable);
for (const part of ["latin", "latin-ext"]) {
  for (const weight of [400, 700]) {
    const file = `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`;
    cpSync(join(type, "files", file), join(out, "fonts", file));
  }
}
cpSync(join(type, "LICENSE"), join(out, "licences/atkinson-hyperlegible-next-OFL.txt"));
console.log(`hearth.css: ${readable.length} bytes`);
