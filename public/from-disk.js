if (location.protocol === 'file:') location = 'from-disk.html';
