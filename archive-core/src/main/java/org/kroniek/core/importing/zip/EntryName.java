package org.kroniek.core.importing.zip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges names of files in an archive. Nothing is ever written under them; but one that plays tricks is no file name. */
final class EntryName {

    private static final Pattern DRIVE = Pattern.compile("\\A[A-Za-z]:.*", Pattern.DOTALL);

    /** What systems put beside the files of people. */
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private static final Set<String> ARCHIVES = Set.of("zip", "jar", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar",
            "zst");

    private EntryName() {}

    static boolean isTrick(String name) {
        return name.isEmpty() || name.startsWith("/") || name.startsWith("\\") || DRIVE.matcher(name).matches()
                || name.chars().anyMatch(Character::isISOControl) || segments(name).contains("..");
    }

    static boolean isLitter(String name) {
        List<String> segments = segments(name);
        String last = segments.getLast().toLowerCase(Locale.ROOT);
        return segments.contains("__MACOSX") || LITTER.contains(last) || last.startsWith("._");
    }

    static boolean isArchive(String name) {
        return ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static List<String> segments(String name) {
        return Arrays.asList(name.split("[/\\\\]", -1));
    }
}
