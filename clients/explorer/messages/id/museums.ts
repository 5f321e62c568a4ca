/** The page for museums, in Indonesian. */
export const museums = {
  title: 'Untuk museum dan toko',
  lead: 'Letakkan kisah asal, silsilah, atau pencarian di samping koleksi Anda dengan satu baris. Gratis, tanpa kuki, dan setiap klaim membawa sumbernya.',
  put: 'Tiga hal yang dapat dipasang',
  does: {
    story:
      'Beberapa paragraf bersumber tentang asal sebuah kain, dengan baris penyebutan dan pembatasan adatnya. Bentuk singkatnya muat di samping foto koleksi.',
    lineage:
      'Silsilah yang tergambar: dari mana asalnya dan apa yang lahir darinya, dapat dijelajahi dengan papan tik, sebagai pohon atau tabel, dan diunduh untuk label pameran.',
    search:
      'Kotak yang menemukan motif dan kain dengan ejaan apa pun, dapat dibatasi pada satu provinsi atau satu jenis. Hasilnya menuju halaman kami atau halaman Anda sendiri.',
  },
  choose: {
    story: 'Pilih kisah dan salin barisnya',
    lineage: 'Pilih silsilah dan salin barisnya',
    search: 'Atur pencarian dan salin barisnya',
  },
  licence: 'Lisensi dan penyebutan',
  licenceHow: [
    'Datanya berlisensi CC BY 4.0 dan kodenya Apache-2.0: boleh ditampilkan, diubah dan dipakai dalam kegiatan berbayar, asal menyebut Silsilah Wastra dan sumber klaimnya. Elemen kami sudah menampilkan keduanya.',
    'Hak komunitas tidak ikut dilisensikan. Bila sebuah catatan memuat pembatasan, tampilkanlah bersamanya, dan tanyakan kepada komunitas yang disebut. Foto koleksi tetap berlisensi museumnya.',
    'Bila Anda menyalin datanya sendiri, sebutkan begini:',
  ] as readonly string[],
  credit: (address: string) =>
    `Data: Silsilah Wastra (${address}), CC BY 4.0, dengan sumber yang disebut pada setiap klaim.`,
  onward: 'Untuk peneliti koleksi',
};
