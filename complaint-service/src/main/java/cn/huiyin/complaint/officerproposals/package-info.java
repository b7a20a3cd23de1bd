/**
 * To which officer the head of an office could give a case: who is present, who has experience with such cases, who has
 * least to do, and who has the other cases of the same incident. A proposal with its reasons; the head decides.
 */
@NullMarked
package cn.huiyin.complaint.officerproposals;

import org.jspecify.annotations.NullMarked;
