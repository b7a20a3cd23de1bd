/** What is wrong with a part of the district that administrators want to publish, whichever part it is. */
@NullMarked
package cn.huiyin.dispatch.pack.findings;

import org.jspecify.annotations.NullMarked;
