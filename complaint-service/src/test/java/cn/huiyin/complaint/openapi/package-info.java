/** What the interface's description says of this service beside what its controllers and records say. */
@NullMarked
package cn.huiyin.complaint.openapi;

import org.jspecify.annotations.NullMarked;
