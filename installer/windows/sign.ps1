# Signs a program with the certificate in WINDOWS_CERTIFICATE (a pfx in base64):  installer\windows\sign.ps1 FILE
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = "Stop"
$pfx = Join-Path $env:RUNNER_TEMP "signing.pfx"
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
try {
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    & $tool.FullName sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /f $pfx /p $env:WINDOWS_CERTIFICATE_PASSWORD $File
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
} finally {
    Remove-Item $pfx
}
