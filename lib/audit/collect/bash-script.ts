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

/** The script for bash 3.2 or newer. */
export function bashScript(clientId: string): string {
  return String.raw`#!/usr/bin/env bash
${ABOUT.join('\n')}
set -u
umask 077

client=${clientId}
graph=https://graph.microsoft.com/v1.0
catalogued='${CATALOGUED.join(' ')}'

dir=./audit
if [ $# -gt 0 ]; then dir=$1; fi
mkdir -p "$dir" || exit 1
cd "$dir" || exit 1
for old in ${WRITTEN_FILES.join(' ')}; do rm -f "$old"; done

stop() { echo "$1" >&2; rm -f *.part; exit 1; }

command -v az > /dev/null || stop 'The Azure CLI (az) is not installed.'
tenant=$(az account show --only-show-errors --query tenantId --output tsv) || stop 'Run az login --allow-no-subscriptions first.'
tenant=$(printf '%s' "$tenant" | tr -d '\r\n')

failed=0
record=''
note() { # FILE HOW
  record="$record$(printf ',\n    "%s": "%s"' "$1" "$2")"
  case $1/$2 in
    *-schedules-*) ;;
    */forbidden) echo "$1: may not be read" >&2 ;;
    */failed) failed=1; echo "$1: $(cat message.part)" >&2 ;;
  esac
}

# Sets "how" to how a request went, by the message of az.
outcome() {
  case $(cat message.part) in
    *az\ login* | *AADSTS*) stop "$(cat message.part)" ;;
    *Request_ResourceNotFound* | *Not\ Found\(*) how=absent ;;
    *AadPremiumLicenseRequired*) how=unlicensed ;;
    *Authorization_RequestDenied* | *PermissionScopeNotGranted* | *Forbidden\(*) how=forbidden ;;
    *) how=failed ;;
  esac
}

# Asks Microsoft Graph once. Its bytes are saved as they came.
ask() { # ADDRESS [PARAMETER...]
  url=$1
  shift
  if [ $# -gt 0 ]; then
    az rest --only-show-errors --method get --url "$url" --url-parameters "$@" --output-file answer.part > /dev/null 2> message.part
  else
    az rest --only-show-errors --method get --url "$url" --output-file answer.part > /dev/null 2> message.part
  fi
}

# Saves an answer. One of several pages becomes a list of all of them.
fetch() { # FILE PATH [PARAMETER...]
  file=$1
  path=$2
  shift 2
  pages=0
  ask "$graph/$path" "$@" || { outcome; note "$file" "$how"; return 1; }
  while :; do
    next=$(grep -oE '"@odata\.nextLink": *"[^"]*"' answer.part | head -n 1 | sed -e 's/^[^:]*: *"//' -e 's/"$//' -e 's/\\u0026/\&/g')
    if [ "$pages" -eq 0 ] && [ -z "$next" ]; then
      mv answer.part "$file"
      break
    fi
    if [ "$pages" -eq 0 ]; then printf '[' > file.part; else printf ',' >> file.part; fi
    cat answer.part >> file.part
    pages=$((pages + 1))
    if [ -z "$next" ]; then
      printf ']\n' >> file.part
      mv file.part "$file"
      break
    fi
    ask "$next" || { outcome; note "$file" "$how"; return 1; }
  done
  note "$file" read
}

# Prints object IDs, one a line.
ids() { # PATH QUERY PARAMETER...
  url=$graph/$1
  query=$2
  shift 2
  az rest --only-show-errors --method get --url "$url" --url-parameters "$@" --query "$query" --output tsv > ids.part 2> message.part || return 1
  tr -d '\r' < ids.part
}

# Sets "id" to the object ID of the app in a collection, if it is there, and "how" to how that was found.
find_id() { # COLLECTION
  how=read
  id=$(ids "$1" 'value[].id' "\$filter=appId eq '$client'") || { id=''; outcome; return; }
  if [ -z "$id" ]; then how=absent; fi
}

fetch organization.json organization '$select=id,displayName,verifiedDomains'

find_id applications
if [ -n "$id" ]; then
${reads(APPLICATION_READS, 'applications')}
else
${notes(APPLICATION_READS)}
fi

find_id servicePrincipals
principal=$id
if [ -n "$id" ]; then
${reads(SERVICE_PRINCIPAL_READS, 'servicePrincipals')}
else
${notes(SERVICE_PRINCIPAL_READS)}
fi

# Directory roles, of the service principal and of the groups that may hold some.
groups=''
if [ -n "$principal" ]; then
  groups=$(ids "servicePrincipals/$principal/transitiveMemberOf" 'value[?isAssignableToRole].id' '$select=id,isAssignableToRole' '$top=999') ||
    { groups=''; outcome; note ${ROLE_READS[0][0]}-of-groups.json "$how"; }
fi
for holder in $principal $groups; do
${ROLE_READS.map(
  ([file, relation]) =>
    `  fetch "${file}-$holder.json" roleManagement/directory/${relation} "\\$filter=principalId eq '$holder'" '$expand=roleDefinition'`,
).join('\n')}
done

# The APIs that something is granted of: a grant has nothing but the object ID that an API has in this tenant.
cat oauth2-permission-grants.json app-role-assignments.json 2> /dev/null |
  grep -oE '"resourceId": *"[0-9a-fA-F-]{36}"' | sed -e 's/^.*: *"//' -e 's/"$//' | sort -u > ids.part
for api in $(cat ids.part); do
  fetch "api-$api.json" "servicePrincipals/$api" '$select=id,appId,displayName' || continue
  of=$(grep -oE '"appId": *"[0-9a-fA-F-]{36}"' "api-$api.json" | head -n 1 | sed -e 's/^.*: *"//' -e 's/"$//')
  case " $catalogued " in
    *" $of "*) ;;
    *)
      record=${'$'}{record%,*} # the same file is noted again
      fetch "api-$api.json" "servicePrincipals/$api" '$select=id,appId,displayName,appRoles,oauth2PermissionScopes' ;;
  esac
done

# The APIs that are asked for: only of those that nobody knows are the names of permissions needed.
asked=$(grep -oE '"resourceAppId": *"[0-9a-fA-F-]{36}"' application.json 2> /dev/null | sed -e 's/^.*: *"//' -e 's/"$//' | sort -u)
for api in $asked; do
  case " $catalogued " in
    *" $api "*) ;;
    *) fetch "asked-$api.json" servicePrincipals "\$filter=appId eq '$api'" '$select=id,appId,displayName,appRoles,oauth2PermissionScopes' ;;
  esac
done

rm -f *.part
printf '{\n  "collector": "cdktf-rewst-owned-app",\n  "version": 1,\n  "clientId": "%s",\n  "tenantId": "%s",\n  "collectedAt": "%s",\n  "files": {%s\n  }\n}\n' \
  "$client" "$tenant" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(printf '%s' "$record" | sed '1s/^,//')" > ${RECORD}
exit $failed
`;
}

function reads(of: readonly Read[], collection: string): string {
  return of
    .map(({ file, path, parameters }) =>
      [`  fetch ${file} "${collection}/$id${path}"`, ...parameters.map((parameter) => `'${parameter}'`)].join(' '),
    )
    .join('\n');
}

/** Notes what cannot be read without the object ID: it is absent or forbidden, like the object. */
function notes(of: readonly Read[]): string {
  return of.map(({ file }) => `  note ${file} "$how"`).join('\n');
}
