package org.kroniek.core.detection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.core.dating.FoundDate;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.reading.ReadArticle;

/** Finds sentences that are likely to report an event. */
public interface EventFinder {

    /**
     * The likely events of an article in the order of its text: at most one of a type in each sentence.
     *
     * @param names found in the same article; those linked to an authority become places and participants
     * @param kinds what a linked authority is; empty when unknown
     * @param dates found in the same article
     */
    List<FoundEvent> find(ReadArticle article, List<FoundName> names,
            Function<AuthorityId, Optional<AuthorityKind>> kinds, List<FoundDate> dates);
}
