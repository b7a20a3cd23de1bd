package cn.huiyin.complaint.photos;

/**
 * A photo as it is stored: re-encoded, upright, without metadata.
 *
 * @param full JPEG, its longest side bounded
 * @param thumb JPEG, the thumbnail
 */
record SanitizedPhoto(byte[] full, byte[] thumb) {

    @Override
    public String toString() {
        return "SanitizedPhoto[full=%d bytes, thumb=%d bytes]".formatted(full.length, thumb.length);
    }
}
