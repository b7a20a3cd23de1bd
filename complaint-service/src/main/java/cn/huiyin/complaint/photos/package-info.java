/**
 * Photos 照片 of complaints: freed of everything but the picture, stored in GridFS, shown again to who may see the case.
 * Knows a case by its id alone; who may see it is asked before.
 */
@NullMarked
package cn.huiyin.complaint.photos;

import org.jspecify.annotations.NullMarked;
