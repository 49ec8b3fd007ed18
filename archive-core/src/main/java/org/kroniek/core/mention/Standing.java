package org.kroniek.core.mention;

/** Whether an occurrence is a name by itself. */
enum Standing {
    FREE,
    /** It is part of a longer name that nobody is known to bear: {@code Almaty Times}. */
    PART,
    /** It is the surname of somebody with another given name. */
    OTHER_BEARER
}
