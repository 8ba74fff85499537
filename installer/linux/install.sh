#!/bin/sh
# Installs Dossier for one person, or with --remove uninstalls it:
#   ./install.sh [--prefix DIR] [--remove]        DIR is ~/.local unless given
# Settings and the queue of uploads in ~/.config/dossier stay.
set -eu

usage() {
    sed -n 's/^# \{0,1\}//; 2,4p' "$0" >&2
    exit 2
}

# Puts a backslash before each of the characters $2 in the text $1.
escaped() { printf '%s' "$1" | sed "s/[$2]/\\\\&/g"; }

prefix=${HOME}/.local
remove=no
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        [ $# -gt 1 ] || usage
        prefix=$2
        shift
        ;;
    --remove) remove=yes ;;
    *) usage ;;
    esac
    shift
done

case $prefix in
"" | *[[:cntrl:]]*)
    echo "The folder's name must not be empty nor have line breaks or other control characters." >&2
    exit 2
    ;;
/*) ;;
*) prefix=$(pwd)/$prefix ;; # the menu starts programs from elsewhere
esac

list=$prefix/share/dossier/installed-files.txt

# Removes the files on the list and folders that are empty afterwards; nothing else.
take_away() {
    [ -f "$list" ] || return 0
    while IFS= read -r file; do
        rm -f "$prefix/$file"
    done <"$list"
    rm -f "$list"
    find "$prefix/lib/dossier" "$prefix/share/dossier" "$prefix/share/doc/dossier" -depth -type d -empty -delete 2>/dev/null || true
}

take_away
if [ "$remove" = no ]; then
    here=$(cd "$(dirname "$0")" && pwd)
    mkdir -p "$prefix/bin" "$(dirname "$list")"
    (cd "$here" && find lib share \( -type f -o -type l \) -print) | sort >"$list.new"
    echo bin/dossier >>"$list.new"
    (cd "$here" && tar -cf - lib share) | (cd "$prefix" && tar -xf -)
    ln -sf ../lib/dossier/dossier "$prefix/bin/dossier"
    mv "$list.new" "$list"
    # The desktop looks for programs in its own PATH, which may not contain this folder.
    entry=$prefix/share/applications/io.github.dossier.dossier.desktop
    # Quoted four times (Desktop Entry Specification, "The Exec key"): in quotes " ` $ and \ get a backslash and % another
    # %; in a value of the file each backslash is written twice; in sed's replacement \ & and # get a backslash.
    program=$prefix/bin/dossier
    in_value=$(escaped "$program" '\\')
    in_quotes=$(escaped "$(escaped "$program" '"`$\\')" '\\' | sed 's/%/%%/g')
    # GLib looks for a program before it reads %%, so that it would find none.
    case $program in *%*) by='env ' ;; *) by= ;; esac
    sed "s#^Exec=dossier#Exec=$by\"$(escaped "$in_quotes" '\\&#')\"#; s#^TryExec=dossier#TryExec=$(escaped "$in_value" '\\&#')#" \
        "$entry" >"$entry.new"
    mv "$entry.new" "$entry"
    echo "Installed. Start it from the menu, or as $prefix/bin/dossier; ./install.sh --remove uninstalls it."
fi
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
fi
