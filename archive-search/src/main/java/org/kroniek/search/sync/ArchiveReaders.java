package org.kroniek.search.sync;

import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.core.projection.SnapshotReader;

/** What documents are made of, as the archive gives it. */
public record ArchiveReaders(SnapshotReader articles, MentionReader mentions, AuthorityReader authorities,
        EventReader events, NearDuplicateReader duplicates) {}
