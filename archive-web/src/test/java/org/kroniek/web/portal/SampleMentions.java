package org.kroniek.web.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.DateMentionSnapshot;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.MentionSnapshot;

/** A reader of mentions that has the same for every article. */
record SampleMentions(List<MentionSnapshot> found) implements MentionReader {

    static MentionReader none() {
        return new SampleMentions(List.of());
    }

    @Override
    public List<MentionSnapshot> mentions(ArticleId article) {
        return found;
    }

    @Override
    public List<DateMentionSnapshot> dates(ArticleId article) {
        return List.of();
    }

    @Override
    public Map<ArticleId, Set<AuthorityId>> linked(Collection<ArticleId> articles) {
        throw new UnsupportedOperationException();
    }
}
