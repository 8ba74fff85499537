#!/usr/bin/env bash
# Puts the signing certificate into a separate keychain on the build machine and stores the notary credentials in it;
# passes the profile to later steps through GITHUB_ENV. All secrets come from the environment.
set -euo pipefail

keychain=$RUNNER_TEMP/signing.keychain-db
password=$(openssl rand -hex 20)
certificate=$RUNNER_TEMP/certificate.p12
trap 'rm -f "$certificate"' EXIT
printf '%s' "$MACOS_CERTIFICATE" | base64 --decode >"$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -P "$MACOS_CERTIFICATE_PASSWORD" -A -t cert -f pkcs12 -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
if [ -n "${NOTARY_APPLE_ID:-}" ]; then
    xcrun notarytool store-credentials dossier --keychain "$keychain" \
        --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
    {
        echo "MACOS_NOTARY_PROFILE=dossier"
        echo "MACOS_NOTARY_KEYCHAIN=$keychain"
    } >>"$GITHUB_ENV"
fi
