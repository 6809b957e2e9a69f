import {
  ABOUT,
  APPLICATION_READS,
  CATALOGUED,
  RECORD,
  type Read,
  ROLE_READS,
  SERVICE_PRINCIPAL_READS,
  WRITTEN_FILES,
} from './reads';

/** The script for Windows PowerShell 5.1 and PowerShell 7. */
export function powerShellScript(clientId: string): string {
  return String.raw`${ABOUT.join('\n')}
param([string] $Directory = './audit')

$ErrorActionPreference = 'Continue'
$PSNativeCommandUseErrorActionPreference = $false

$client = '${clientId}'
$graph = 'https://graph.microsoft.com/v1.0'
$catalogued = @(${CATALOGUED.map((id) => `'${id}'`).join(', ')})
$utf8 = New-Object System.Text.UTF8Encoding($false)

# Without its folder the script must not go on: it would remove files of the folder that it is started in.
$null = New-Item -ItemType Directory -Force -Path $Directory -ErrorAction Stop
$folder = (Resolve-Path -LiteralPath $Directory -ErrorAction Stop).ProviderPath
$script:failed = 0
$script:record = New-Object System.Collections.ArrayList
$script:message = ''

function Stop-Collecting([string] $Reason) {
    Remove-Item -Path '*.part' -ErrorAction SilentlyContinue
    [Console]::Error.WriteLine($Reason)
    Pop-Location
    exit 1
}

# Runs az, and keeps its messages apart from what it prints.
function Invoke-Az([string[]] $Arguments) {
    $printed = New-Object System.Collections.ArrayList
    $messages = New-Object System.Collections.ArrayList
    & az @Arguments 2>&1 | ForEach-Object {
        if ($_ -is [System.Management.Automation.ErrorRecord]) { $null = $messages.Add($_.ToString()) } else { $null = $printed.Add([string] $_) }
    }
    $script:message = $messages -join ' '
    $script:succeeded = ($LASTEXITCODE -eq 0)
    return , $printed.ToArray()
}

function Add-Note([string] $File, [string] $How) {
    $null = $script:record.Add('    "' + $File + '": "' + $How + '"')
    if ($File -like '*-schedules-*') { return }
    if ($How -eq 'forbidden') {
        [Console]::Error.WriteLine($File + ': may not be read')
    } elseif ($How -eq 'failed') {
        $script:failed = 1
        [Console]::Error.WriteLine($File + ': ' + $script:message)
    }
}

# How a request went, by the message of az.
function Get-Outcome {
    switch -Regex ($script:message) {
        'az login|AADSTS' { Stop-Collecting $script:message }
        'Request_ResourceNotFound|Not Found\(' { return 'absent' }
        'AadPremiumLicenseRequired' { return 'unlicensed' }
        'Authorization_RequestDenied|PermissionScopeNotGranted|Forbidden\(' { return 'forbidden' }
    }
    return 'failed'
}

# Asks Microsoft Graph once and returns its answer. The bytes are saved as they came, because what az prints loses
# characters outside the code page.
function Get-Answer([string] $Address, [string[]] $Parameters) {
    $arguments = @('rest', '--only-show-errors', '--method', 'get', '--url', $Address, '--output-file', 'answer.part')
    if ($Parameters) { $arguments += @('--url-parameters') + $Parameters }
    $null = Invoke-Az $arguments
    if (-not $script:succeeded) { return $null }
    return [System.IO.File]::ReadAllText((Join-Path $folder 'answer.part'), $utf8)
}

# Saves an answer. One of several pages becomes a list of all of them.
function Save-Answer([string] $File, [string] $Path, [string[]] $Parameters) {
    $pages = New-Object System.Collections.ArrayList
    $address = $graph + '/' + $Path
    while ($true) {
        $answer = Get-Answer $address $Parameters
        if (-not $script:succeeded) { Add-Note $File (Get-Outcome); return $false }
        $null = $pages.Add($answer)
        $next = [regex]::Match($answer, '"@odata\.nextLink": *"([^"]*)"')
        if (-not $next.Success) { break }
        # az.cmd cuts an address at "&", so the parameters go apart from it.
        $link = $next.Groups[1].Value.Replace('\u0026', '&')
        $address = $link.Substring(0, $link.IndexOf('?'))
        $Parameters = @($link.Substring($link.IndexOf('?') + 1).Split('&') | ForEach-Object { [uri]::UnescapeDataString($_.Replace('+', ' ')) })
    }
    $text = $pages[0]
    if ($pages.Count -gt 1) { $text = '[' + ($pages.ToArray() -join ',') + ']' }
    [System.IO.File]::WriteAllText((Join-Path $folder $File), $text, $utf8)
    Add-Note $File 'read'
    return $true
}

function Get-Ids([string] $Path, [string] $Query, [string[]] $Parameters) {
    $printed = Invoke-Az (@('rest', '--only-show-errors', '--method', 'get', '--url', ($graph + '/' + $Path), '--query', $Query, '--output', 'tsv', '--url-parameters') + $Parameters)
    if (-not $script:succeeded) { return , @() }
    return , @($printed | Where-Object { $_ })
}

function Find-Values([string[]] $Files, [string] $Name) {
    $text = ''
    foreach ($file in $Files) {
        $path = Join-Path $folder $file
        if (Test-Path -LiteralPath $path) { $text += [System.IO.File]::ReadAllText($path, $utf8) }
    }
    return , @([regex]::Matches($text, '"' + $Name + '": *"([0-9a-fA-F-]{36})"') | ForEach-Object { $_.Groups[1].Value } | Sort-Object -Unique)
}

Push-Location -LiteralPath $folder -ErrorAction Stop
if ($folder -like '\\*') { Stop-Collecting 'Choose a folder on a drive: az.cmd cannot write to a network path.' }
Remove-Item -Path ${WRITTEN_FILES.map((file) => `'${file}'`).join(', ')} -ErrorAction SilentlyContinue

if (-not (Get-Command az -ErrorAction SilentlyContinue)) { Stop-Collecting 'The Azure CLI (az) is not installed.' }
$tenant = (Invoke-Az @('account', 'show', '--only-show-errors', '--query', 'tenantId', '--output', 'tsv')) -join ''
if (-not $script:succeeded) { Stop-Collecting ($script:message + ' Run az login --allow-no-subscriptions first.') }

$null = Save-Answer 'organization.json' 'organization' @('$select=id,displayName,verifiedDomains')

$id = (Get-Ids 'applications' 'value[].id' @('$filter=appId eq ''' + $client + '''')) -join ''
$how = 'absent'
if (-not $script:succeeded) { $how = Get-Outcome }
if ($id) {
${reads(APPLICATION_READS, 'applications')}
} else {
${notes(APPLICATION_READS)}
}

$id = (Get-Ids 'servicePrincipals' 'value[].id' @('$filter=appId eq ''' + $client + '''')) -join ''
$how = 'absent'
if (-not $script:succeeded) { $how = Get-Outcome }
$holders = @()
if ($id) {
${reads(SERVICE_PRINCIPAL_READS, 'servicePrincipals')}
    # The groups that may hold directory roles.
    $groups = Get-Ids ('servicePrincipals/' + $id + '/transitiveMemberOf') 'value[?isAssignableToRole].id' @('$select=id,isAssignableToRole', '$top=999')
    if (-not $script:succeeded) { Add-Note '${ROLE_READS[0][0]}-of-groups.json' (Get-Outcome) }
    $holders = @($id) + $groups
} else {
${notes(SERVICE_PRINCIPAL_READS)}
}

foreach ($holder in $holders) {
    $filter = '$filter=principalId eq ''' + $holder + ''''
${ROLE_READS.map(
  ([file, relation]) =>
    `    $null = Save-Answer ('${file}-' + $holder + '.json') 'roleManagement/directory/${relation}' @($filter, '$expand=roleDefinition')`,
).join('\n')}
}

# The APIs that something is granted of: a grant has nothing but the object ID that an API has in this tenant.
$full = '$select=id,appId,displayName,appRoles,oauth2PermissionScopes'
foreach ($api in (Find-Values @('oauth2-permission-grants.json', 'app-role-assignments.json') 'resourceId')) {
    $file = 'api-' + $api + '.json'
    if (Save-Answer $file ('servicePrincipals/' + $api) @('$select=id,appId,displayName')) {
        $of = (Find-Values @($file) 'appId') -join ''
        if ($catalogued -notcontains $of) {
            $script:record.RemoveAt($script:record.Count - 1) # the same file is noted again
            $null = Save-Answer $file ('servicePrincipals/' + $api) @($full)
        }
    }
}

# The APIs that are asked for: only of those that nobody knows are the names of permissions needed.
foreach ($api in (Find-Values @('application.json') 'resourceAppId')) {
    if ($catalogued -notcontains $api) {
        $null = Save-Answer ('asked-' + $api + '.json') 'servicePrincipals' @(('$filter=appId eq ''' + $api + ''''), $full)
    }
}

Remove-Item -Path '*.part' -ErrorAction SilentlyContinue
$now = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [System.Globalization.CultureInfo]::InvariantCulture)
$lines = @('{', '  "collector": "cdktf-rewst-owned-app",', '  "version": 1,', ('  "clientId": "' + $client + '",'), ('  "tenantId": "' + $tenant.Trim() + '",'), ('  "collectedAt": "' + $now + '",'), '  "files": {', ($script:record.ToArray() -join (',' + [Environment]::NewLine)), '  }', '}', '')
[System.IO.File]::WriteAllText((Join-Path $folder '${RECORD}'), ($lines -join [Environment]::NewLine), $utf8)
Pop-Location
exit $script:failed
`;
}

function reads(of: readonly Read[], collection: string): string {
  return of
    .map(({ file, path, parameters }) => {
      const list = parameters.map((parameter) => `'${parameter}'`).join(', ');
      return `    $null = Save-Answer '${file}' ('${collection}/' + $id${path && ` + '${path}'`}) @(${list})`;
    })
    .join('\n');
}

/** Notes what cannot be read without the object ID: it is absent or forbidden, like the object. */
function notes(of: readonly Read[]): string {
  return of.map(({ file }) => `    Add-Note '${file}' $how`).join('\n');
}
