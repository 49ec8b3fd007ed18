/**
 * What is looked for beside the words of a query: other spellings and forms of them, compounds and their parts, and those who
 * bear the name. Every addition says why it was made, and can be taken away.
 */
@NullMarked
package org.kroniek.search.query.expansion;

import org.jspecify.annotations.NullMarked;
