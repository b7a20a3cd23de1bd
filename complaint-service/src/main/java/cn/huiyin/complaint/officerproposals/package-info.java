/**
 * To whom the head of an office could give a case: who is there, who knows such cases, who has least to do, and who has the other
 * cases of the same incident. A proposal with its reasons; the head decides.
 */
@NullMarked
package cn.huiyin.complaint.officerproposals;

import org.jspecify.annotations.NullMarked;
