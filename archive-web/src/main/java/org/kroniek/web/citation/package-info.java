/**
 * Articles and events as references: RIS, BibTeX and CSL-JSON for reference managers, and written out as the APA, Chicago
 * and MLA manuals want. Every form is written record by record, so that a result set of any size can be exported.
 */
@NullMarked
package org.kroniek.web.citation;

import org.jspecify.annotations.NullMarked;
