package org.kroniek.core.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the change log says of single records. */
public interface ChangeHistory {

    /** Changes of these records after a position, oldest first; records without any are absent. */
    Map<ChangeSubject, List<Change>> after(Collection<ChangeSubject> subjects, long position);
}
