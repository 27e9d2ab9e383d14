#!/bin/sh
# Lists what willdash is made of, as CycloneDX JSON: build/sbom/python.json and build/sbom/npm.json.
set -e
mkdir -p build/sbom
uv tool run --from cyclonedx-bom==7.5.0 cyclonedx-py requirements requirements.lock \
  --pyproject pyproject.toml --output-reproducible --of JSON -o build/sbom/python.json
# npm lists only what has a version, which a package that nobody publishes needs for nothing else.
copy=$(mktemp -d)
cp frontend/package.json frontend/package-lock.json frontend/.npmrc "$copy"
(cd "$copy" && npm pkg set version=0.0.0 && npm sbom --sbom-format cyclonedx --package-lock-only) \
  > build/sbom/npm.json
rm -r "$copy"
python - <<'PYTHON'
import json
for name in ("python", "npm"):
    with open(f"build/sbom/{name}.json", encoding="utf-8") as file:
        told = json.load(file)
    print(f"build/sbom/{name}.json: {len(told['components'])} components, CycloneDX {told['specVersion']}")
PYTHON
