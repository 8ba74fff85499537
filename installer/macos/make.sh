#!/usr/bin/env bash
# Builds the disk image on macOS from the frozen app:  installer/macos/make.sh  → dist/dossier-VERSION-macos-ARCH.dmg
# With MACOS_IDENTITY in the environment it signs; with MACOS_NOTARY_PROFILE too (a keychain profile that
# "xcrun notarytool store-credentials" has made, in MACOS_NOTARY_KEYCHAIN if that is set) it also has the image notarised.
# Without them it does neither and says so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

app=build/installer/frozen/Dossier.app
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop_app/__init__.py)
image=dist/dossier-$version-macos-$(uname -m).dmg

if [ -n "${MACOS_IDENTITY:-}" ]; then
    # From the inside out: a signature covers everything below it.
    parts=$(build/installer/tools/bin/python -m installer.macos.signing "$app")
    while IFS= read -r part; do
        codesign --force --timestamp --options runtime --sign "$MACOS_IDENTITY" "$part"
    done <<<"$parts"
    codesign --force --timestamp --options runtime --entitlements installer/macos/entitlements.plist \
        --sign "$MACOS_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
    # The hardened runtime may refuse what ran before.
    "$app/Contents/MacOS/dossier" --self-test
else
    echo "Not signed: MACOS_IDENTITY is not set." >&2
fi

mkdir -p dist
rm -f "$image"
build/installer/tools/bin/python -m dmgbuild -s installer/macos/dmg_settings.py -D app="$app" Dossier "$image"

if [ -n "${MACOS_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$MACOS_IDENTITY" "$image"
    if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
        where=()
        [ -z "${MACOS_NOTARY_KEYCHAIN:-}" ] || where=(--keychain "$MACOS_NOTARY_KEYCHAIN")
        xcrun notarytool submit "$image" --keychain-profile "$MACOS_NOTARY_PROFILE" ${where[@]+"${where[@]}"} --wait
        xcrun stapler staple "$image"
        spctl --assess --type open --context context:primary-signature "$image"
    else
        echo "Not notarised: MACOS_NOTARY_PROFILE is not set." >&2
    fi
fi
echo "$image"
