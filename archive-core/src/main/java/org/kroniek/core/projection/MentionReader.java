package org.kroniek.core.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;

/** Reads what was found in the current revisions of articles. */
public interface MentionReader {

    /** The mentions of an article in the order of the text; rejected ones are left out. */
    List<MentionSnapshot> mentions(ArticleId article);

    List<DateMentionSnapshot> dates(ArticleId article);

    /**
     * Which authorities articles are linked to, each once, merged ones replaced by what they were merged into; in one
     * round trip. Articles without any are absent.
     */
    Map<ArticleId, Set<AuthorityId>> linked(Collection<ArticleId> articles);
}
