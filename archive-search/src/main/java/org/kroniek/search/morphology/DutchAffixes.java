package org.kroniek.search.morphology;

import java.util.Set;

/** Beginnings and endings of Dutch words that would pass for parts of compounds, since most are also words of their own. */
final class DutchAffixes {

    private static final Set<String> PREFIXES = Set
            .of("com con dis her inter micro mis mono ont para per pre pro tele trans ver".split(" "));
    private static final Set<String> SUFFIXES = Set
            .of("""
            aar aard aars achtig achtige baar bare ding dingen dom enen ere gewijs heden heid ier ieren iers isch isme isten \
            king lijk lijke ling \
            lingen listen loos loze lozen matig matige naar rij rijen schap schappen ster sters teit ting wijs zaam zame"""
                    .split(" "));
    /** Are rings, except where a verb in {@code -eren} became a noun: {@code reserve-ring} is none. */
    private static final Set<String> RINGS = Set.of("ring", "ringen");

    private DutchAffixes() {}

    static boolean isPrefix(String beginning) {
        return PREFIXES.contains(beginning);
    }

    static boolean isSuffix(String end) {
        return SUFFIXES.contains(end);
    }

    /** Whether what looks like the last part is a suffix behind this first part. */
    static boolean isSuffix(String beginning, String end) {
        return beginning.endsWith("e") && RINGS.contains(end);
    }
}
