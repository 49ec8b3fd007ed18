package org.kroniek.core.mention;

/** What a word can be that stands beside a name; the groups of {@code words.txt}. */
enum WordGroup {
    /** A word before the name of a person or place: {@code President}, {@code hoofdstad}. */
    TITLE,
    /** A compound that ends so is a title too: {@code Vicepremier}. */
    TITLE_ENDING,
    CALENDAR,
    NATIONALITY,
    /** Within a name it has no capital: {@code van der}. */
    PARTICLE,
    /** Of these particles, those that hardly stand before a name but as a part of it. */
    NAME_PARTICLE,
    ARTICLE,
    /** After a hyphen it leaves a name its meaning: {@code Almaty-based}. */
    COMPOUND,
    /** Before a hyphen it does so: {@code anti-Poetin}. */
    PREFIX,
    COMMON_NL,
    COMMON_EN,
    COMMON_DE,
    COMMON_FR,
    COMMON_RU;

    int bit() {
        return 1 << ordinal();
    }
}
