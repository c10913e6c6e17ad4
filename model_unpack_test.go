package article

import "testing"

func TestUnpackDamaged(t *testing.T) {
	for _, body := range []string{"", "\x01", "\x01\x01\x00\x00", "\x05\x18\xff\xff\x03\x01", "\x01\x1e\x01\x01"} {
		if _, err := unpackModel(body); err == nil {
			t.Errorf("%q unpacks", body)
		}
	}
}
